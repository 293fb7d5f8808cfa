/// The version of the program, as releases and pages name it.
public let toolVersion = "0.1.0"
