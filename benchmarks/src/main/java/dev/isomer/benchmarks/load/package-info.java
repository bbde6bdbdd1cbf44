/** What is rendered: plain data for the peers, and the same content as the library's blocks. */
package dev.isomer.benchmarks.load;
