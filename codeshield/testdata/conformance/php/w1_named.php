<?php
// MATCH:
setcookie("a", secure: false);
// MATCH:
setcookie("a", "b", secure: false, httponly: true);
setcookie("a");
