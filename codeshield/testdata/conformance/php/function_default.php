<?php
// ERROR:
function f($x, $y = []) { }
function g($x) { }
