#include <string.h>
#include <stdbool.h>
#include <sodium.h>

#define HASH_FILE "/etc/telnetd/admin.hash"

bool telnet_login(const char *user, const char *pass)
{
    char hash[crypto_pwhash_STRBYTES];

    if (strcmp(user, "admin") == 0) {
        if (!read_line(HASH_FILE, hash, sizeof hash))
            return false;
        return crypto_pwhash_str_verify(hash, pass, strlen(pass)) == 0;
    }
    return lookup_account(user, pass);
}
