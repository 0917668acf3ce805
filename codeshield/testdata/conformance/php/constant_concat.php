<?php
function g($p) {
    // ERROR:
    f("a" . "b");
    f("a" . $p);
}
