#include <QWebSocket>
#include <QWebSocketServer>
#include <QWebSocketCorsAuthenticator>

class TradeServer : public QObject {
    Q_OBJECT
public:
    explicit TradeServer(quint16 port) : server("trade", QWebSocketServer::SecureMode, this) {
        connect(&server, &QWebSocketServer::originAuthenticationRequired, this,
                [](QWebSocketCorsAuthenticator *auth) { auth->setAllowed(true); });
        connect(&server, &QWebSocketServer::newConnection, this, &TradeServer::onConnection);
        server.listen(QHostAddress::Any, port);
    }

private:
    void onConnection();
    QWebSocketServer server;
};
