#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

class ApiClient : public QObject {
    Q_OBJECT
public:
    explicit ApiClient(QObject *parent = nullptr) : QObject(parent) {
        connect(&manager, &QNetworkAccessManager::sslErrors, this,
                [](QNetworkReply *reply, const QList<QSslError> &errors) {
                    for (const QSslError &e : errors)
                        qWarning() << "TLS error:" << e.errorString();
                    reply->abort();
                });
    }

    QNetworkReply *get(const QString &path) {
        return manager.get(QNetworkRequest(QUrl("https://api.example.com" + path)));
    }

private:
    QNetworkAccessManager manager;
};
