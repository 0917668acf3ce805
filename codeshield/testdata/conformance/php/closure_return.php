<?php
function f() {
    // ERROR:
    return 1;
}
$g = function ($a) {
    // ERROR:
    return $a;
};
