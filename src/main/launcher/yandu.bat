@echo off
rem Starts Yandu from any folder; finds a Java that is new enough.
setlocal
for %%i in ("%~dp0..") do set "YANDU_HOME=%%~fi"
set "JAVA="

call :try "%YANDU_HOME%\runtime"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for %%i in (java.exe) do if not "%%~$PATH:i"=="" call :try "%%~dp$PATH:i.."
if not defined JAVA for /d %%d in (
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Microsoft\*"
  "%ProgramFiles%\Zulu\*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%ProgramFiles%\BellSoft\*"
  "%USERPROFILE%\.jdks\*"
) do if not defined JAVA call :try "%%~d"

if not defined JAVA (
  echo Java 25 was not found: install JDK 25 from https://adoptium.net, then start Yandu again. 1>&2
  exit /b 1
)

"%JAVA%" -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms48m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 %YANDU_JAVA_OPTIONS% -jar "%YANDU_HOME%\lib\yandu.jar" %*
exit /b %ERRORLEVEL%

rem Sets JAVA when the folder is a Java home of version 25 or newer, as its "release" file says.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>&1
if not errorlevel 1 set "JAVA=%~1\bin\java.exe"
exit /b 0
