// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/explain_task.h"

#include "app/cli/json.h"
#include "app/cli/output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString hexadecimal(quint16 flags)
{
    return u"0x%1"_s.arg(uint(flags), 4, 16, QLatin1Char('0'));
}

QJsonArray remarks(const AddressExplanation &explanation)
{
    QJsonArray array;
    for (const HelperText &remark : explanation.remarks)
        array += remark.english;
    return array;
}

QJsonObject asJson(const AddressExplanation &explanation)
{
    return {{u"address"_s, explanation.address}, {u"server"_s, explanation.server}, {u"mapped"_s, explanation.mapped},
        {u"flags"_s, explanation.flags}, {u"cone"_s, explanation.cone}, {u"remarks"_s, remarks(explanation)}};
}

} // namespace

ExplainTask::ExplainTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void ExplainTask::start()
{
    helper().addresses().explain(
        command().arguments.value(0), this, [this](const AddressExplanation &explanation, const CallError &error) {
            if (!error.isError())
                output::print(command().json() ? json::document(asJson(explanation)) : asText(explanation));
            finish(error);
        });
}

QString ExplainTask::asText(const AddressExplanation &explanation)
{
    const std::pair<QString, QString> rows[] = {
        {tr("Address"), explanation.address},
        {tr("Server"), explanation.server},
        {tr("Owner"), explanation.mapped},
        {tr("Flags"), hexadecimal(explanation.flags)},
    };
    qsizetype width = 0;
    for (const auto &[label, value] : rows)
        width = std::max(width, output::width(label) + 2);
    QString result;
    for (const auto &[label, value] : rows)
        result += output::row(label, value, width);
    for (const HelperText &remark : explanation.remarks)
        result += output::wrapped(remark.shown, 0) + u'\n';
    return result;
}
