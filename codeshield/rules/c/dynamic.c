#include <dlfcn.h>
#include <lua.h>
#include <Python.h>

void run(lua_State *L, int fd) {
  char buf[512];
  ssize_t n = recv(fd, buf, sizeof buf - 1, 0);
  buf[n] = 0;
  // ruleid: c-code-from-input
  luaL_dostring(L, buf);
}

void run_known(lua_State *L, int fd) {
  char buf[512];
  recv(fd, buf, sizeof buf - 1, 0);
  if (!allowed_script(buf)) return;
  // ok: c-code-from-input
  luaL_dofile(L, buf);
}

void run_cgi(void) {
  char script[512];
  const char *filter = getenv("QUERY_STRING");
  // ruleid: c-code-from-input
  snprintf(script, sizeof script, "print(%s)", filter);
  PyRun_SimpleString(script);
}

double calc(lua_State *L, const char *expr) {
  char chunk[256];
  snprintf(chunk, sizeof chunk, "return %s", expr);
  // ruleid: c-code-from-parts
  luaL_dostring(L, chunk);
  return lua_tonumber(L, -1);
}

double calc_number(lua_State *L, const char *expr) {
  char chunk[256];
  if (strspn(expr, "0123456789.+-*/ ") != strlen(expr)) return 0;
  snprintf(chunk, sizeof chunk, "return %s", expr);
  // ok: c-code-from-parts
  luaL_dostring(L, chunk);
  return lua_tonumber(L, -1);
}

void embedded(lua_State *L, const char *program) {
  // ok: c-code-from-input, c-code-from-parts
  luaL_dostring(L, program);
}

void plugin(int fd) {
  char name[128];
  recv(fd, name, sizeof name - 1, 0);
  name[strcspn(name, "\n")] = 0;
  // ruleid: c-library-from-input
  dlopen(name, RTLD_NOW);
}

void plugin_of_table(int fd) {
  char name[128];
  recv(fd, name, sizeof name - 1, 0);
  for (size_t i = 0; i < count; i++)
    if (strcmp(name, table[i].name) == 0)
      // ok: c-library-from-input
      dlopen(table[i].path, RTLD_NOW);
}

void *codec(const char *name) {
  char path[256];
  // ruleid: c-library-name-of-caller
  snprintf(path, sizeof path, "/usr/lib/codecs/%s.so", name);
  return dlopen(path, RTLD_NOW);
}

void *codec_checked(const char *name) {
  char path[256];
  if (strchr(name, '/') != NULL) return NULL;
  // ok: c-library-name-of-caller
  snprintf(path, sizeof path, "/usr/lib/codecs/%s.so", name);
  return dlopen(path, RTLD_NOW);
}

int load(FILE *f, struct state *s) {
  if (fread(s, sizeof(*s), 1, f) != 1) return -1;
  // ruleid: c-object-from-bytes
  return s->on_load(s);
}

int load_and_set(FILE *f, struct state *s) {
  if (fread(s, sizeof(*s), 1, f) != 1) return -1;
  s->on_load = default_on_load;
  // ok: c-object-from-bytes
  return s->on_load(s);
}

PyObject *job(const char *buf, Py_ssize_t n) {
  PyObject *pickle = PyImport_ImportModule("pickle");
  // ruleid: c-pickle-of-input
  return PyObject_CallMethod(pickle, "loads", "y#", buf, n);
}

PyObject *job_json(const char *buf, Py_ssize_t n) {
  PyObject *json = PyImport_ImportModule("json");
  // ok: c-pickle-of-input
  return PyObject_CallMethod(json, "loads", "y#", buf, n);
}
