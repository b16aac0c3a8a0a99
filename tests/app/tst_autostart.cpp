// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSwitchedOnAndOffByAFileOfItsOwn()
    {
        const Autostart autostart(m_folder.filePath(u"config/autostart"_s), u"/opt/a b/$navalis%"_s);
        QVERIFY(!autostart.isEnabled());
        QVERIFY(autostart.setEnabled(false));
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(autostart.isEnabled());
        QVERIFY(contents().contains("Exec=\"/opt/a b/\\\\$navalis%%\" --background\n"));
        QVERIFY(autostart.setEnabled(false));
        QVERIFY(!autostart.isEnabled() && !QFile::exists(path()));
    }

    void theFileIsAValidDesktopEntry()
    {
        const QString checker = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
        if (checker.isEmpty())
            QSKIP("desktop-file-validate is not installed");
        QVERIFY(Autostart(m_folder.filePath(u"config/autostart"_s), u"/usr/bin/navalis"_s).setEnabled(true));
        QProcess process;
        process.start(checker, {path()});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
    }

    void whatTheDesktopSwitchedOffIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }

    void whatTheDesktopSwitchedOffIsOff()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(QDir().mkpath(m_folder.filePath(u"config/autostart"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\nName=Navalis\nExec=navalis\n" + line);
        file.close();
        QVERIFY(!Autostart(m_folder.filePath(u"config/autostart"_s), u"navalis"_s).isEnabled());
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!Autostart(m_folder.filePath(u"file/autostart"_s), u"navalis"_s).setEnabled(true));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"config/autostart/org.navalis.Navalis.desktop"_s); }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
