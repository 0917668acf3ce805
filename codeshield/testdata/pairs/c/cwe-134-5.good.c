#include <stdarg.h>
#include <stdio.h>
#include <time.h>

static FILE *log_file;

static void log_msg(const char *level, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

static void log_msg(const char *level, const char *fmt, ...)
{
    va_list ap;
    time_t now = time(NULL);

    fprintf(log_file, "%ld [%s] ", (long)now, level);
    va_start(ap, fmt);
    vfprintf(log_file, fmt, ap);
    va_end(ap);
    fputc('\n', log_file);
}

int main(void)
{
    char cmd[256];

    log_file = fopen("/var/log/shelld.log", "a");
    if (log_file == NULL)
        return 1;
    while (fgets(cmd, sizeof(cmd), stdin) != NULL) {
        log_msg("info", "%s", cmd);
        run_command(cmd);
    }
    fclose(log_file);
    return 0;
}
