<?php
// ruleid: w2-setcookie
setcookie("a", "b");
setcookie("a", "b", 0, "", "", true, true);
setcookie("a", "b", ['secure' => true, 'x' => 1]);
// ruleid: w2-setcookie
setcookie("a", "b", ['secure' => false]);
