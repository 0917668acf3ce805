<?php
// MATCH:
if (md5($a) == "x") {}
if ("x" == md5($a)) {}
