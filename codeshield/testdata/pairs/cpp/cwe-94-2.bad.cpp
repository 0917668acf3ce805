#include <QCoreApplication>
#include <QJSEngine>
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
            const QString rule = QString::fromUtf8(socket->readAll());
            engine.globalObject().setProperty("store", engine.newQObject(&store));
            QJSValue v = engine.evaluate(rule);
            socket->write(v.toString().toUtf8());
            socket->disconnectFromHost();
        });
    }

private:
    QJSEngine engine;
    Store store;
};
