#include <stdio.h>
#include <time.h>

/* Append a login attempt to the audit log.
   One line per attempt: <epoch> login user=<user> ok=<0|1> */
int audit_login(const char *logfile, const char *user, int ok)
{
    FILE *f = fopen(logfile, "a");
    if (f == NULL)
        return -1;
    fprintf(f, "%ld login user=%s ok=%d\n", (long)time(NULL), user, ok);
    fclose(f);
    return 0;
}
