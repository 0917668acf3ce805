#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdio.h>
#include <stdlib.h>

/* CGI: applies a user supplied filter to the record set. The filter is data: it is handed to
 * records.select() as an argument and never becomes Python source. */
int main(void)
{
    const char *filter = getenv("QUERY_STRING");
    int rc = 1;

    printf("Content-Type: text/plain\r\n\r\n");
    if (filter == NULL)
        return 1;

    Py_Initialize();
    PyObject *module = PyImport_ImportModule("records");
    if (module != NULL) {
        PyObject *rows = PyObject_CallMethod(module, "select", "ss", "/srv/records.json", filter);
        if (rows != NULL && PyList_Check(rows)) {
            for (Py_ssize_t i = 0; i < PyList_GET_SIZE(rows); i++) {
                const char *name = PyUnicode_AsUTF8(PyList_GET_ITEM(rows, i));
                if (name != NULL)
                    printf("%s\n", name);
            }
            rc = 0;
        }
        Py_XDECREF(rows);
        Py_DECREF(module);
    }
    PyErr_Clear();
    Py_Finalize();
    return rc;
}
