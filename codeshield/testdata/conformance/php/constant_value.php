<?php
function g() {
    $a = "secret";
    // ERROR:
    f($a);
    f("other");
}
