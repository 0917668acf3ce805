#include <stdio.h>
#include <stdlib.h>
#include "session.h"

/* CGI: after a successful login */
static void send_login_ok(const struct session *s)
{
    printf("Status: 303 See Other\r\n");
    printf("Set-Cookie: SESSIONID=%s; Path=/\r\n", s->id);
    printf("Location: /account\r\n");
    printf("\r\n");
}

int main(void)
{
    struct session s;

    if (login_from_post(stdin, &s) != 0) {
        printf("Status: 403 Forbidden\r\n\r\n");
        return 0;
    }
    send_login_ok(&s);
    return 0;
}
