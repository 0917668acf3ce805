#include <QByteArray>
#include <QCryptographicHash>
#include <QSettings>
#include <QString>

class Vault {
public:
    static QByteArray protect(const QByteArray &plain, const QByteArray &key) {
        QByteArray out(plain);
        for (int i = 0; i < out.size(); ++i)
            out[i] = out[i] ^ key[i % key.size()];
        return out.toBase64();
    }

    static void savePassword(const QString &account, const QString &password) {
        QSettings settings;
        settings.setValue("accounts/" + account, protect(password.toUtf8(), "k3yOfTh3Vault"));
    }
};
