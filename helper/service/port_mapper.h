// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "helper/ipc/channel.h"
#include "helper/service/mapped_port.h"

#include <QObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

#include <optional>

// navalis-portmap as a child process, one at a time: it asks the router for a mapping to our UDP port, and takes it
// back when we close the channel. It reads what routers send, so nothing it says is believed unchecked. Never waits,
// but at the end of the helper for the mapping to be gone.
class PortMapper final : public QObject
{
    Q_OBJECT

public:
    PortMapper(QString program, MappedPort remembered);
    ~PortMapper() override;
    Q_DISABLE_COPY_MOVE(PortMapper)

    // Nothing: no mapping. Asking for what is there already changes nothing; an earlier mapping is taken back first.
    void want(const std::optional<ipc::MapPort> &wish);

    // Without a mapping its protocol is None.
    [[nodiscard]] const ipc::MappingStatus &mapping() const { return m_mapping; }

Q_SIGNALS:
    void changed();

private:
    void run();
    void onReadable();
    void take(const ipc::MappingStatus &status);
    void onFinished();
    void onError(QProcess::ProcessError error);
    void closeChannel();
    void setMapping(const ipc::MappingStatus &mapping);

    QString m_program;
    MappedPort m_remembered;
    std::optional<ipc::MapPort> m_wish;
    bool m_isDue = false; // the wish is to be asked as soon as the process before has ended
    std::optional<ipc::Channel> m_channel;
    std::unique_ptr<QSocketNotifier> m_readable;
    QProcess m_process;
    QTimer m_ending;
    ipc::MappingStatus m_mapping;
};
