#include <QByteArray>
#include <QString>

#include <sodium.h>

class Vault {
public:
    static QByteArray protect(const QByteArray &plain, const unsigned char key[crypto_secretbox_KEYBYTES]) {
        QByteArray out(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), '\0');
        auto *p = reinterpret_cast<unsigned char *>(out.data());
        randombytes_buf(p, crypto_secretbox_NONCEBYTES);
        crypto_secretbox_easy(p + crypto_secretbox_NONCEBYTES,
                              reinterpret_cast<const unsigned char *>(plain.constData()), plain.size(), p, key);
        return out.toBase64();
    }

    static void savePassword(const QString &account, const QString &password) {
        Keyring keyring;
        keyring.store(account, protect(password.toUtf8(), keyring.masterKey()));
    }
};
