#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

typedef int (*plugin_entry)(int client);

/* Handles "RUN <plugin>" requests from the control socket. */
int handle_run(int client)
{
    char req[PATH_MAX];
    ssize_t n = recv(client, req, sizeof(req) - 1, 0);
    if (n <= 0)
        return -1;
    req[n] = '\0';
    if (strncmp(req, "RUN ", 4) != 0)
        return -1;

    char *name = req + 4;
    name[strcspn(name, "\r\n")] = '\0';

    void *lib = dlopen(name, RTLD_NOW);
    if (lib == NULL) {
        fprintf(stderr, "plugin not found\n");
        return -1;
    }
    plugin_entry run = (plugin_entry)dlsym(lib, "plugin_main");
    if (run == NULL) {
        dlclose(lib);
        return -1;
    }
    int rc = run(client);
    dlclose(lib);
    return rc;
}
