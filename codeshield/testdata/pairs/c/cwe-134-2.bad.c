#include <syslog.h>

void report(const char *user_input) {
    syslog(LOG_INFO, user_input);
}
