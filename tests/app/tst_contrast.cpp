// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/tray/contrast.h"

#include <QTest>

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatTheGuidelinesSay()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5); // the well-known pair of greys
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) > 4.5);
    }

    void softenedTextsArePalerButCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        QTest::newRow("light") << QColor(0, 0, 0) << QColor(239, 239, 239);
        QTest::newRow("grey") << QColor(35, 38, 41) << QColor(200, 200, 200);
        QTest::newRow("dark") << QColor(252, 252, 252) << QColor(49, 54, 59);
        QTest::newRow("solarized") << QColor(238, 232, 213) << QColor(0, 43, 54);
    }

    void softenedTextsArePalerButCanBeRead()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, background);
        const double softer = contrast(softened(text, background), background);
        QVERIFY(softer > 4.5 && softer < contrast(text, background));
    }

    void whereThereIsNoMoreContrastNoneIsTakenAway()
    {
        const QColor text(120, 120, 120);
        QCOMPARE(softened(text, QColor(239, 239, 239)), text);
    }
};

QTEST_APPLESS_MAIN(TestContrast)
#include "tst_contrast.moc"
