#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <unistd.h>

/* Receives a job from the queue socket and returns it as a Python object. */
PyObject *receive_job(int fd)
{
    char buf[65536];
    ssize_t n = read(fd, buf, sizeof(buf));
    if (n <= 0) {
        PyErr_SetString(PyExc_ConnectionError, "queue closed");
        return NULL;
    }

    PyObject *json = PyImport_ImportModule("json");
    if (json == NULL)
        return NULL;
    PyObject *job = PyObject_CallMethod(json, "loads", "y#", buf, (Py_ssize_t)n);
    Py_DECREF(json);
    if (job != NULL && !PyDict_Check(job)) {
        Py_DECREF(job);
        PyErr_SetString(PyExc_ValueError, "job is not an object");
        return NULL;
    }
    return job;
}
