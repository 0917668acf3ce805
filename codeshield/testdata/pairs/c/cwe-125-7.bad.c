#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

/* Echo service: "<length> <text>\n" answers the first length bytes of text. */
void echo(int s)
{
    char line[1024];
    char *text;
    int length;
    ssize_t n = recv(s, line, sizeof(line) - 1, 0);

    if (n <= 0)
        return;
    line[n] = '\0';
    if (sscanf(line, "%d", &length) != 1)
        return;
    text = strchr(line, ' ');
    if (text == NULL)
        return;
    send(s, text + 1, length, 0);
}
