#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Splits "key=value;key=value" cookies and returns the value of name. */
char *cookie_value(const char *header, const char *name)
{
    char *copy = strdup(header);
    char *save = NULL;
    char *result = NULL;

    if (copy == NULL)
        return NULL;
    for (char *tok = strtok_r(copy, ";", &save); tok != NULL; tok = strtok_r(NULL, ";", &save)) {
        while (*tok == ' ')
            tok++;
        char *eq = strchr(tok, '=');
        if (eq == NULL)
            continue;
        *eq = '\0';
        if (strcmp(tok, name) == 0) {
            result = strdup(eq + 1);
            break;
        }
    }
    free(copy);
    return result;
}
