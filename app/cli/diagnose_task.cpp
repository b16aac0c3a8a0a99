// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/diagnose_task.h"

#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/client/check_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int colourOf(const QString &result)
{
    if (result == u"ok")
        return output::green;
    if (result == u"warning")
        return output::yellow;
    return result == u"failed" ? output::red : output::plain;
}

} // namespace

DiagnoseTask::DiagnoseTask(const Command &command, HelperClient &helper)
    : Task(command, helper)
{
}

void DiagnoseTask::start()
{
    m_progress.show(tr("Checking…"));
    const bool redacted = !command().has(Verb::NotRedacted);
    helper().diagnostics().check(redacted, this, [this](const Checks &checks, const CallError &error) {
        m_progress.clear();
        if (!error.isError())
            output::print(command().json() ? json::document(asJson(checks)) : asText(checks));
        finish(error);
    });
}

QString DiagnoseTask::asText(const Checks &checks)
{
    qsizetype wordWidth = 0;
    qsizetype nameWidth = 0;
    for (const Check &check : checks) {
        wordWidth = std::max(wordWidth, output::width(word(check.result)));
        nameWidth = std::max(nameWidth, std::min(output::width(CheckName::of(check.check)), output::columns / 2));
    }
    const qsizetype indent = wordWidth + nameWidth + 4;
    const QString margin = u'\n' + QString(indent, u' ');

    QString result;
    for (const Check &check : checks) {
        result += output::coloured(output::padded(word(check.result), wordWidth), colourOf(check.result)) + u"  "_s
            + output::padded(CheckName::of(check.check), nameWidth) + u"  "_s
            + output::wrapped(check.explanation.shown, indent);
        if (!check.remedy.isEmpty())
            result += margin + output::wrapped(u"→ "_s + check.remedy.shown, indent);
        result += u'\n';
    }
    return result;
}

QJsonObject DiagnoseTask::asJson(const Checks &checks)
{
    QJsonArray array;
    for (const Check &check : checks)
        array += QJsonObject{{u"check"_s, check.check}, {u"result"_s, check.result},
            {u"explanation"_s, check.explanation.english}, {u"remedy"_s, check.remedy.english}};
    return {{u"version"_s, helper().status().version}, {u"redacted"_s, !command().has(Verb::NotRedacted)},
        {u"checks"_s, array}};
}

QString DiagnoseTask::word(const QString &result)
{
    if (result == u"ok")
        return tr("ok");
    if (result == u"warning")
        return tr("warning");
    if (result == u"failed")
        return tr("failed");
    if (result == u"skipped")
        return tr("skipped");
    return result;
}
