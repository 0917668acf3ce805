<?php
function g() {
    $a = "x";
    // ERROR:
    f($a);
    $b = h();
    f($b);
}
