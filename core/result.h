// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace teredo {

template<typename E>
struct Failure {
    E error;
};
template<typename E>
Failure(E) -> Failure<E>;

// A value, or the reason there is none. Speaks with the names of C++23's std::expected, so that one line can replace
// it once the project moves there.
template<typename T, typename E>
class [[nodiscard]] Result
{
public:
    constexpr Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    constexpr Result(Failure<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure.error))
    {
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] constexpr const T &operator*() const & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] constexpr T &operator*() & { return *std::get_if<0>(&m_state); }
    [[nodiscard]] constexpr T &&operator*() && { return std::move(*std::get_if<0>(&m_state)); }
    [[nodiscard]] constexpr const T *operator->() const { return std::get_if<0>(&m_state); }
    [[nodiscard]] constexpr T *operator->() { return std::get_if<0>(&m_state); }
    [[nodiscard]] constexpr const E &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, E> m_state;
};

// Of something that either works or not, and has nothing to give back.
template<typename E>
class [[nodiscard]] Result<void, E>
{
public:
    constexpr Result() = default;
    constexpr Result(Failure<E> failure)
        : m_error(std::move(failure.error))
    {
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return !m_error; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] constexpr const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace teredo
