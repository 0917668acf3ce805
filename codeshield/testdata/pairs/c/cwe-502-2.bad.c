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

    PyObject *pickle = PyImport_ImportModule("pickle");
    if (pickle == NULL)
        return NULL;
    PyObject *job = PyObject_CallMethod(pickle, "loads", "y#", buf, (Py_ssize_t)n);
    Py_DECREF(pickle);
    return job;
}
