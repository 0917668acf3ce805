#include <stdio.h>
#include <string.h>
#include <json-c/json.h>

int read_port(const char *text)
{
    struct json_object *root = json_tokener_parse(text);
    struct json_object *server, *port;

    json_object_object_get_ex(root, "server", &server);
    json_object_object_get_ex(server, "port", &port);
    int n = json_object_get_int(port);
    json_object_put(root);
    return n;
}

const char *extension(const char *filename)
{
    const char *dot = strrchr(filename, '.');
    return dot + 1;
}
