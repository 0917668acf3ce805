<?php
function f() {
    // ERROR:
    throw new A("x");
}
function g() {
    throw $e;
}
