#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

typedef int (*plugin_entry)(int client);

static const struct {
    const char *name;
    const char *path;
} plugins[] = {
    { "stats",  "/usr/lib/ctld/stats.so" },
    { "rotate", "/usr/lib/ctld/rotate.so" },
    { "flush",  "/usr/lib/ctld/flush.so" },
};

/* Handles "RUN <plugin>" requests from the control socket. */
int handle_run(int client)
{
    char req[64];
    ssize_t n = recv(client, req, sizeof(req) - 1, 0);
    if (n <= 0)
        return -1;
    req[n] = '\0';
    if (strncmp(req, "RUN ", 4) != 0)
        return -1;

    char *name = req + 4;
    name[strcspn(name, "\r\n")] = '\0';

    const char *path = NULL;
    for (size_t i = 0; i < sizeof(plugins) / sizeof(plugins[0]); i++) {
        if (strcmp(name, plugins[i].name) == 0) {
            path = plugins[i].path;
            break;
        }
    }
    if (path == NULL) {
        fprintf(stderr, "unknown plugin\n");
        return -1;
    }

    void *lib = dlopen(path, RTLD_NOW);
    if (lib == NULL)
        return -1;
    plugin_entry run = (plugin_entry)dlsym(lib, "plugin_main");
    if (run == NULL) {
        dlclose(lib);
        return -1;
    }
    int rc = run(client);
    dlclose(lib);
    return rc;
}
