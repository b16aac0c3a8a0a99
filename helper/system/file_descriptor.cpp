// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "helper/system/file_descriptor.h"

#include <fcntl.h>
#include <unistd.h>

namespace kernel {

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        reset();
        m_number = other.release();
    }
    return *this;
}

Result<FileDescriptor> FileDescriptor::duplicate() const
{
    const int copy = fcntl(m_number, F_DUPFD_CLOEXEC, 0);
    if (copy < 0)
        return failure(TRANSLATE_NOOP("Helper", "duplicate of a descriptor"));
    return FileDescriptor(copy);
}

void FileDescriptor::reset()
{
    // Linux closes the descriptor even when close(2) reports an error; there is nothing left to do about it.
    if (m_number >= 0)
        close(m_number);
    m_number = -1;
}

} // namespace kernel
