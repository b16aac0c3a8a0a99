// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/system/error.h"

#include <utility>

namespace kernel {

// Owns a file descriptor, or none.
class FileDescriptor final
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number)
        : m_number(number)
    {
    }
    ~FileDescriptor() { reset(); }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(other.release())
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] explicit operator bool() const { return m_number >= 0; }
    // A second descriptor of the same open file, closed on exec.
    [[nodiscard]] Result<FileDescriptor> duplicate() const;
    // Gives the descriptor away; the caller closes it.
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }
    void reset();

private:
    int m_number = -1;
};

} // namespace kernel
