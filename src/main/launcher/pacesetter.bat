@echo off
rem Starts Pacesetter so that its users wait less: src/docs/performance.md says how.
rem Java is the one that comes with it, or that of JAVA_HOME, or the one on PATH: the first that is new enough. JAVA_OPTS are options for it.

setlocal
set "home=%~dp0"
set "java="
set "found="
call :try "%home%@runtime@\bin\java.exe"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do call :try "%%~$PATH:j"
if not defined java goto none

set "compilers=@short.compilers@"
set "word=%~1"
if "%word%"=="--lang" set "word=%~3"
for %%c in (@long@) do if "%word%"=="%%c" set "compilers=@long.compilers@"

rem The archive of classes that the build made, or else the user's own, which the program makes where it is missing.
set "archive=%home%pacesetter-%version%.jsa"
if not exist "%archive%" set "archive=%LOCALAPPDATA%\pacesetter\%version%-@hash@.jsa"
if not defined version set "archive="
set "sharing="
if exist "%archive%" set sharing="-XX:SharedArchiveFile=%archive%"

"%java%" @options@ %compilers% %JAVA_OPTS% %sharing% "-Dpacesetter.archive=%archive%" "-Dpacesetter.launcher=%~0" -jar "%home%pacesetter.jar" %*
exit /b %errorlevel%

rem Takes a Java unless the file beside it says that it is too old.
:try
if not exist "%~1" exit /b
set "version="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~dp1..\release" 2^>nul`) do set "version=%%~v"
for /f "delims=.-+" %%m in ("%version%") do if %%m lss 17 set "found=%found% %~1 (%version%)" & exit /b
set "java=%~1"
exit /b

:none
chcp 65001 >nul
if not defined found set "found= no Java"
>&2 echo pacesetter: this needs Java 17 or newer. Found:%found%. Install one, or set JAVA_HOME to its folder.
>&2 echo pacesetter：需要 Java 17 或更新版本。已找到：%found%。请安装，或将 JAVA_HOME 设为其文件夹。
exit /b 2
