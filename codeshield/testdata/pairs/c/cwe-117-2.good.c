#include <ctype.h>
#include <stdio.h>
#include <time.h>

/* Append a login attempt to the audit log.
   One line per attempt: <epoch> login user=<user> ok=<0|1> */
int audit_login(const char *logfile, const char *user, int ok)
{
    FILE *f = fopen(logfile, "a");
    if (f == NULL)
        return -1;
    fprintf(f, "%ld login user=", (long)time(NULL));
    for (const unsigned char *p = (const unsigned char *)user; *p; p++)
        fputc(iscntrl(*p) ? '_' : *p, f);
    fprintf(f, " ok=%d\n", ok);
    fclose(f);
    return 0;
}
