#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdio.h>
#include <stdlib.h>

/* CGI: applies a user supplied filter expression to the record set. */
int main(void)
{
    char script[1024];
    const char *filter = getenv("QUERY_STRING");

    printf("Content-Type: text/plain\r\n\r\n");
    if (filter == NULL)
        return 1;

    Py_Initialize();
    PyRun_SimpleString("import records\nrows = records.load('/srv/records.json')\n");
    snprintf(script, sizeof script,
             "for r in rows:\n"
             "    if %s:\n"
             "        print(r['name'])\n", filter);
    if (PyRun_SimpleString(script) != 0)
        printf("bad filter\n");
    Py_Finalize();
    return 0;
}
