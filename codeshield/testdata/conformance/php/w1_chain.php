<?php
// MATCH:
$a->where(1)->get();
