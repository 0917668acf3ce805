#include <stdbool.h>
#include <string.h>
#include <strings.h>

// Is the URL a redirect target on our own site, example.com (sub-domains too)?
bool is_safe_redirect(const char *url)
{
    static const char suffix[] = "example.com";
    if (strncmp(url, "https://", 8) != 0)
        return false;
    const char *host = url + 8;
    size_t n = strcspn(host, "/?#:@\\");
    if (host[n] == '@' || host[n] == '\\')
        return false;
    size_t s = sizeof(suffix) - 1;
    if (n < s || strncasecmp(host + n - s, suffix, s) != 0)
        return false;
    return n == s || host[n - s - 1] == '.';
}
