/** What this contract releases and keeps. */
@org.jspecify.annotations.NullMarked
package org.jixiao.indicator.contract;
