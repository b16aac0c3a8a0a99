// SPDX-FileCopyrightText: Navalis contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// The program of a desktop that asks for passwords, with answers given beforehand: registers for the login session it
// runs in, prints a line for each question, and answers it through polkit's own helper, which asks PAM.
//   usage: polkit_agent SESSION USER PASSWORD|cancel
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTextStream>

namespace {

struct Subject {
    QString kind;
    QVariantMap details;
};

QDBusArgument &operator<<(QDBusArgument &out, const Subject &subject)
{
    out.beginStructure();
    out << subject.kind << subject.details;
    out.endStructure();
    return out;
}

const QDBusArgument &operator>>(const QDBusArgument &in, Subject &subject)
{
    in.beginStructure();
    in >> subject.kind >> subject.details;
    in.endStructure();
    return in;
}

const QString path = QStringLiteral("/agent");

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

QString passwordHelper()
{
    for (const char *folder : {"/usr/lib/polkit-1", "/usr/libexec/polkit-1", "/usr/libexec"}) {
        const QString program = QLatin1String(folder) + QStringLiteral("/polkit-agent-helper-1");
        if (QFile::exists(program))
            return program;
    }
    return {};
}

class Agent final : public QDBusVirtualObject
{
public:
    Agent(QString user, QString answer)
        : m_user(std::move(user))
        , m_answer(std::move(answer))
    {
    }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &question, const QDBusConnection &bus) override
    {
        if (question.member() != u"BeginAuthentication")
            return bus.send(question.createReply()); // CancelAuthentication
        print(QStringLiteral("asked for %1: %2")
                .arg(question.arguments().at(0).toString(), question.arguments().at(1).toString()));
        if (m_answer == u"cancel") {
            return bus.send(question.createErrorReply(
                QStringLiteral("org.freedesktop.PolicyKit1.Error.Cancelled"), QStringLiteral("dismissed")));
        }
        question.setDelayedReply(true);
        authenticate(question, bus);
        return true;
    }

private:
    void authenticate(const QDBusMessage &question, const QDBusConnection &bus)
    {
        auto *helper = new QProcess(this);
        connect(helper, &QProcess::readyReadStandardOutput, this, [this, helper] {
            while (helper->canReadLine()) {
                const QByteArray line = helper->readLine();
                if (line.startsWith("PAM_PROMPT"))
                    helper->write(m_answer.toUtf8() + '\n');
                else
                    print(QString::fromUtf8(line).trimmed()); // SUCCESS or FAILURE
            }
        });
        connect(helper, &QProcess::finished, this, [helper, question, bus] {
            helper->deleteLater();
            bus.send(question.createReply());
        });
        helper->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        helper->start(passwordHelper(), {m_user});
        helper->write(question.arguments().at(4).toByteArray() + '\n'); // the cookie
    }

    QString m_user;
    QString m_answer;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    qDBusRegisterMetaType<Subject>();
    QDBusConnection bus = QDBusConnection::systemBus();
    Agent agent(arguments.at(2), arguments.at(3));
    bus.registerVirtualObject(path, &agent);
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.PolicyKit1"),
        QStringLiteral("/org/freedesktop/PolicyKit1/Authority"), QStringLiteral("org.freedesktop.PolicyKit1.Authority"),
        QStringLiteral("RegisterAuthenticationAgent"));
    const Subject session{QStringLiteral("unix-session"), {{QStringLiteral("session-id"), arguments.at(1)}}};
    call << QVariant::fromValue(session) << QStringLiteral("C") << path;
    const QDBusMessage reply = bus.call(call);
    if (reply.type() == QDBusMessage::ErrorMessage) {
        qCritical("%s", qUtf8Printable(reply.errorMessage()));
        return 1;
    }
    print(QStringLiteral("registered"));
    return QCoreApplication::exec();
}
