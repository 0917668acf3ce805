<?php
// ERROR:
foo();
function g() {
    // ERROR:
    return foo();
}
// ERROR:
$a = foo();
