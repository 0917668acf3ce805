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
                    Q_UNUSED(errors);
                    reply->ignoreSslErrors();
                });
    }

    QNetworkReply *get(const QString &path) {
        return manager.get(QNetworkRequest(QUrl("https://api.example.com" + path)));
    }

private:
    QNetworkAccessManager manager;
};
