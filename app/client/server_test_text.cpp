// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/client/server_test_text.h"

QString ServerTestText::result(const QString &word)
{
    if (word.isEmpty())
        return tr("Not tested yet");
    if (word == u"works")
        return tr("Works");
    if (word == u"no-second-address")
        return tr("Works, but its second address is silent: the NAT type cannot be found out");
    if (word == u"no-answer")
        return tr("No answer: down, or UDP port 3544 is blocked here");
    if (word == u"refused")
        return tr("Refuses: no Teredo server runs there");
    if (word == u"key-refused")
        return tr("Does not accept our key any more");
    if (word == u"name-unknown")
        return tr("Its name cannot be resolved");
    if (word == u"forbidden-address")
        return tr("Its name leads to an address that no server can have");
    return word;
}

QString ServerTestText::shortResult(const QString &word)
{
    if (word.isEmpty())
        return tr("Not tested");
    if (word == u"works")
        return tr("Works");
    if (word == u"no-second-address")
        return tr("Partly works");
    if (word == u"no-answer")
        return tr("No answer");
    if (word == u"refused")
        return tr("Refuses");
    if (word == u"key-refused")
        return tr("Key refused");
    if (word == u"name-unknown")
        return tr("Name unknown");
    if (word == u"forbidden-address")
        return tr("Bad address");
    return word;
}
