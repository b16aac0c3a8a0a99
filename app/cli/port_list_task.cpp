// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/port_list_task.h"

#include "app/cli/json.h"
#include "app/cli/output.h"

using namespace Qt::StringLiterals;

PortListTask::PortListTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void PortListTask::start()
{
    helper().firewall().list(this, [this](const OpenPorts &ports, const CallError &error) {
        QJsonArray array;
        for (const OpenPort &port : ports)
            array += QJsonObject{{u"protocol"_s, port.protocol}, {u"port"_s, port.port}};
        if (!error.isError())
            output::print(command().json() ? json::document(array) : asText(ports));
        finish(error);
    });
}

QString PortListTask::asText(const OpenPorts &ports)
{
    if (ports.isEmpty())
        return output::wrapped(tr("No port is open: nobody can reach this computer through the tunnel unasked."), 0)
            + u'\n';
    QString result;
    for (const OpenPort &port : ports)
        result += u"%1/%2\n"_s.arg(port.port).arg(port.protocol);
    return result;
}
