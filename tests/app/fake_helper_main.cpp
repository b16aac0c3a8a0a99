// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/app/fake_helper.h"

#include <QCoreApplication>

// fake_helper [delay=MS] [testTime=MS] [error=NAME] [Property=text]...
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    FakeHelper helper;
    for (const QString &argument : QCoreApplication::arguments().mid(1)) {
        const QString name = argument.section(u'=', 0, 0);
        const QString value = argument.section(u'=', 1);
        if (name == u"delay")
            helper.delay = std::chrono::milliseconds(value.toInt());
        else if (name == u"testTime")
            helper.testTime = std::chrono::milliseconds(value.toInt());
        else if (name == u"error")
            helper.error = value;
        else if (name == u"Locked")
            helper.properties[name] = value.split(u',');
        else {
            QVariant converted(value);
            if (!converted.convert(helper.properties.value(name).metaType()))
                qFatal("no such property, or not of its type: %s", qUtf8Printable(argument));
            helper.properties[name] = converted;
        }
    }
    return helper.appear() ? QCoreApplication::exec() : 1;
}
