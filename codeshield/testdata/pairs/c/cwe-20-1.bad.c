#include <stdbool.h>
#include <string.h>

// Is the URL a redirect target on our own site, example.com (sub-domains too)?
bool is_safe_redirect(const char *url)
{
    if (strncmp(url, "https://", 8) != 0)
        return false;
    return strstr(url, "example.com") != NULL;
}
