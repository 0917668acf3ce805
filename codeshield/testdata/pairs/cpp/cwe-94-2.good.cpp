#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

class RuleServer : public QTcpServer {
    Q_OBJECT
public:
    explicit RuleServer(QObject *parent = nullptr) : QTcpServer(parent) {}

protected:
    void incomingConnection(qintptr handle) override {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket]() {
            const QJsonObject rule = QJsonDocument::fromJson(socket->read(4096)).object();
            const QString op = rule.value("op").toString();
            QString answer = "unknown rule";
            if (op == "count") {
                answer = QString::number(store.count(rule.value("field").toString()));
            } else if (op == "max") {
                answer = QString::number(store.max(rule.value("field").toString()));
            }
            socket->write(answer.toUtf8());
            socket->disconnectFromHost();
        });
    }

private:
    Store store;
};
