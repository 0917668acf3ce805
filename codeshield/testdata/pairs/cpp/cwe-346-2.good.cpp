#include <QSet>
#include <QWebSocket>
#include <QWebSocketServer>
#include <QWebSocketCorsAuthenticator>

class TradeServer : public QObject {
    Q_OBJECT
public:
    explicit TradeServer(quint16 port) : server("trade", QWebSocketServer::SecureMode, this) {
        connect(&server, &QWebSocketServer::originAuthenticationRequired, this,
                [this](QWebSocketCorsAuthenticator *auth) {
                    auth->setAllowed(trustedOrigins.contains(auth->origin()));
                });
        connect(&server, &QWebSocketServer::newConnection, this, &TradeServer::onConnection);
        server.listen(QHostAddress::Any, port);
    }

private:
    void onConnection();
    const QSet<QString> trustedOrigins{"https://trade.example.com"};
    QWebSocketServer server;
};
