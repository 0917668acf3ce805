#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>

/* Evaluate the arithmetic expression typed by the user, e.g. "2 * (3 + 4)". */
int calc_eval(const char *expr, double *result)
{
    lua_State *L = luaL_newstate();
    char chunk[512];

    if (L == NULL)
        return -1;
    luaL_openlibs(L);

    snprintf(chunk, sizeof(chunk), "return %s", expr);
    if (luaL_dostring(L, chunk) != LUA_OK) {
        fprintf(stderr, "calc: %s\n", lua_tostring(L, -1));
        lua_close(L);
        return -1;
    }
    *result = lua_tonumber(L, -1);
    lua_close(L);
    return 0;
}

int main(void)
{
    char line[256];
    double value;

    while (fgets(line, sizeof(line), stdin) != NULL) {
        line[strcspn(line, "\n")] = '\0';
        if (calc_eval(line, &value) == 0)
            printf("= %g\n", value);
    }
    return 0;
}
