#include <regex.h>
#include <pcre.h>
#include <string.h>

/* Does the text look like a comma separated list of words? */
int is_word_list(const char *text)
{
    const char *err;
    int off, ov[30];
    size_t len = strlen(text);
    if (len > 1000)
        return 0;
    pcre *re = pcre_compile("^\\w+(?:,\\w+)*$", 0, &err, &off, NULL);
    if (!re)
        return 0;
    int rc = pcre_exec(re, NULL, text, (int)len, 0, 0, ov, 30);
    pcre_free(re);
    return rc >= 0;
}
